// socket.io with a room for each name, and events to one socket by its id.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer((request, response) => response.end('ok'));
const io = new Server(http, { transports: ['websocket'] });
io.on('connection', socket => {
  socket.join(socket.handshake.query.room);
  socket.on('signal', (to, message) => io.to(to).emit('signal', message));
});
http.listen(Number(process.argv[2]), '127.0.0.1');
