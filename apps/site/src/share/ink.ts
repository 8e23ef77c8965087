/** The colours of the site in light, for pictures. They are those of `page/tokens.css`. */
export const ink = {
  paper: '#fbf8f1',
  text: '#1d1a16',
  soft: '#5a5348',
  rule: '#d9d1c1',
  UNION: '#93301f',
  EMPLOYER: '#1d4f7c',
  NEUTRAL: '#5c5a2a',
} as const;
