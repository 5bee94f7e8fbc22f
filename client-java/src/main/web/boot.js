import { main } from './app.js';
import { start } from './start.js';

start(main);
