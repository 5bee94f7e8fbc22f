package realtimeweb.ui.text;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.Screen.LeftCause;

/** The last page in English: why the call is over, and what to do. */
final class EnglishParting {
  private EnglishParting() {}

  static String left(LeftCause cause, @Nullable Refusal refusal) {
    return switch (cause) {
      case SELF -> "You left the call";
      case UNREACHABLE -> "The server cannot be reached";
      case REFUSED -> refusal == null ? "You could not join" : refused(refusal);
    };
  }

  private static String refused(Refusal refusal) {
    return switch (refusal) {
      case ROOM_FULL -> "The room is full";
      case TOO_MANY_ROOMS -> "The server is full";
      case TOO_MANY_CONNECTIONS -> "Too many connections from your address";
      case TOO_FAST -> "Too many messages in a short time";
      case VERSION -> "This page is out of date";
      case TOO_LARGE -> "Something was too large to send";
      case BAD_ROOM -> "This room cannot be opened";
      case ROOM_LOCKED -> "The room is locked";
      case NOT_ADMITTED -> "The host did not let you in";
      case REMOVED_BY_HOST -> "The host removed you from the call";
      case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
          "The server did not understand";
    };
  }

  static String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
    return switch (cause) {
      case SELF -> "Your camera and microphone are off, and the call’s keys are gone.";
      case UNREACHABLE -> "Check your internet connection, then join again.";
      case REFUSED -> refusal == null ? "Wait a moment and try again." : refusedAdvice(refusal);
    };
  }

  private static String refusedAdvice(Refusal refusal) {
    return switch (refusal) {
      case ROOM_FULL -> "Wait until somebody leaves, or meet in another room.";
      case TOO_MANY_ROOMS -> "It has as many rooms as its operator allows. Try again later.";
      case TOO_MANY_CONNECTIONS -> "Close other tabs with calls, then join again.";
      case TOO_FAST -> "Wait a minute, then join again.";
      case VERSION -> "Reload the page to get the version that fits the server.";
      case TOO_LARGE -> "Join again and send it in smaller parts.";
      case BAD_ROOM -> "Check the link, or go back and type the room ID.";
      case ROOM_LOCKED -> "Many people are knocking already. Try again in a moment.";
      case NOT_ADMITTED -> "Ask the host in another way, then knock again.";
      case REMOVED_BY_HOST -> "If this was a mistake, ask the host to let you in again.";
      case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
          "Reload the page and join again.";
    };
  }
}
