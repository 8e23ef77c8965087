import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const nameOf = ({ entry }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, '');
const date = z.union([z.string(), z.number(), z.date()]);

export const collections = {
  events: defineCollection({
    loader: glob({ base: './content/portland-2023/events', pattern: '*.md', generateId: nameOf }),
    schema: z.object({ title: z.string(), date, kind: z.string(), side: z.string() }),
  }),
  sources: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['sources/*.yaml', 'portland-2023/sources/*.yaml'],
      generateId: nameOf,
    }),
    schema: z.object({ title: z.string(), outlet: z.string(), url: z.string().optional() }),
  }),
};
