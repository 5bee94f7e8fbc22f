package realtimeweb.session;

import java.util.LinkedHashMap;
import java.util.Map;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.chat.Conversation;
import realtimeweb.session.invite.Utf8;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Notice;

/** Sends lines of chat. */
final class ChatActions {
  private final Clock clock;
  private final LocalParticipant self;
  private final Participants participants;
  private final Conversation conversation;
  private final Notifications notifications;

  ChatActions(
      Clock clock,
      LocalParticipant self,
      Participants participants,
      Conversation conversation,
      Notifications notifications) {
    this.clock = clock;
    this.self = self;
    this.participants = participants;
    this.conversation = conversation;
    this.notifications = notifications;
  }

  /** Sends a line to everybody; if it is too long, says so instead. */
  void say(String text) {
    if (Utf8.bytes(text).length > PeerMessage.MAX_CHAT_BYTES) {
      notifications.notice(Notice.Kind.MESSAGE_TOO_LONG);
      return;
    }
    notifications.withdraw(Notice.Kind.MESSAGE_TOO_LONG, "");
    long now = clock.wallMillis();
    Map<String, Long> sequences = new LinkedHashMap<>();
    ChannelPath path = participants.say(new PeerMessage.Chat(now, text), sequences);
    conversation.said(self.name(), now, text, sequences, path);
  }
}
