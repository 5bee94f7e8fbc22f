package realtimeweb.session;

import realtimeweb.link.Connections;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.Crypto;

/** Everything outside that the session stands on. */
public record Ports(
    Clock clock,
    Background background,
    Signals signals,
    Media media,
    Recorder recorder,
    Store store,
    Crypto crypto,
    Connections connections,
    RecordCodec codec,
    Display display) {}
