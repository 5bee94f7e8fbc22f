package realtimeweb.session.ports;

import realtimeweb.link.PeerConnectionFactory;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.noise.Crypto;

/** Everything outside that the session stands on. */
public record Ports(
    Clock clock,
    Background background,
    SignalingChannel signals,
    Media media,
    Recorder recorder,
    Store store,
    Crypto crypto,
    PeerConnectionFactory connections,
    RecordCodec codec,
    Display display) {}
