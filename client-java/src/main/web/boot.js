import { main } from './app.js';
main([], error => { if (error) console.error(error.message, error); });
