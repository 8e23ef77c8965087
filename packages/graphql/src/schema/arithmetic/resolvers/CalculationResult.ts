import type { CalculationResultResolvers } from '../../types.generated.ts';
import { resultText } from '../result-text.ts';

export const CalculationResult: CalculationResultResolvers = {
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  horizon: ({ horizon }) => horizon,
  text: resultText,
  formula: ({ formula }) => formula,
  steps: ({ steps }) => steps,
  inputs: ({ inputs }) => inputs,
  comparisons: ({ comparisons }) => comparisons,
  isInference: ({ isInference }) => isInference,
  caution: ({ caution }) => caution,
};
