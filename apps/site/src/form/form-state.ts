import { repository, signIn } from '../settings.ts';
import { type FormState, formOnForge, local } from './backend.ts';

/** What the form can do where this site runs. */
export const formState: FormState = import.meta.env.DEV ? local : formOnForge(repository, signIn);
