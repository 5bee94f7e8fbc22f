Object.defineProperty(window, 'isSecureContext', { value: false });
delete Navigator.prototype.mediaDevices;
