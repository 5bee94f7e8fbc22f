package realtimeweb.session.screen;

public enum ChannelPath {
  DIRECT,
  RELAY
}
