// Machine code is kept from one start to the next, which halves the time to the first answer.
require('node:module').enableCompileCache();
require('./main.cjs');
