// The least that a relay can do, with ws: rooms by path, binary messages by an id of eight bytes.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const rooms = new Map();
const http = createServer((request, response) => response.end('ok'));
const server = new WebSocketServer({ server: http });
server.on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? new Map();
  rooms.set(request.url, room);
  const id = randomBytes(8);
  const self = id.toString('hex');
  room.set(self, socket);
  socket.on('message', message => {
    const to = room.get(message.toString('hex', 0, 8));
    if (to) {
      id.copy(message);
      to.send(message, { binary: true });
    }
  });
  socket.on('close', () => {
    room.delete(self);
    if (room.size === 0) rooms.delete(request.url);
  });
  socket.send(JSON.stringify({ self }));
});
http.listen(Number(process.argv[2]), '127.0.0.1');
