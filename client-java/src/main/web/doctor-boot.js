import { main } from './doctor.js';
import { start } from './start.js';

start(main);
