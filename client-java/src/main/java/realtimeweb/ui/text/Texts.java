package realtimeweb.ui.text;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Preferences.Theme;
import realtimeweb.session.screen.Toast;

/** Every text of the page in one language; one class per language. */
public interface Texts {
  /** Which devices a text is about. */
  enum Which {
    MICROPHONE,
    CAMERA,
    BOTH
  }

  /** Where a denied permission is granted again. */
  enum Browser {
    CHROMIUM,
    FIREFOX,
    /** On a computer. */
    SAFARI,
    /** Every browser on iPhones and iPads. */
    IOS,
    OTHER
  }

  /** BCP 47 tag, for the lang attribute and Intl. */
  String tag();

  /** The language's own name. */
  String ownName();

  String of(Word word);

  String mistake(InputMistake mistake);

  /** The error for an invite link to another server. */
  String elsewhere(String host);

  /** Why calls are impossible in this page. */
  String unsupported(boolean secureContext);

  /** Advice for {@link #unsupported}; never contains an address. */
  String unsupportedAdvice(boolean secureContext);

  String room(String id);

  String privateRoom(String id);

  /** Offers the invite link with another address of this server: host, and port if it has one. */
  String useAddress(String host);

  String problem(MediaProblem problem, Which which);

  /** Advice for the problem; never contains an address. */
  String advice(MediaProblem problem);

  String unread(int count);

  /** The state of the connection, in a few words. */
  String connection(ParticipantConnection connection);

  String travel(ChannelPath path);

  String status(ChatLine.Status status);

  String epoch(int number);

  /** The time since the keys last changed. */
  String keysAge(long seconds);

  String path(ChannelPath path);

  String notice(Notice.Kind kind, String subject);

  /** {@code before} is the subject's previous name, if the name changed. */
  String toast(Toast.Kind kind, String subject, String before);

  String left(LeftCause cause, @Nullable Refusal refusal);

  String leftAdvice(LeftCause cause, @Nullable Refusal refusal);

  String of(Label label);

  /** Who is in the room already, in a few words. */
  String occupancy(Occupancy inside);

  /** A device without a name; numbers start at 1. */
  String unnamed(MediaDevice.Kind kind, int number);

  String layout(Layout layout);

  String theme(Theme theme);

  /** A participant knocks at a locked room; the name is empty if unknown. */
  String knocks(String name);

  /** The number of participants, including the local one. */
  String people(int count);

  /** The host leaves, and this participant becomes host. */
  String leaveTo(String name);

  String removeQuestion(String name);

  /** How to grant camera and microphone again in this browser. */
  String denied(Browser browser);

  // ---- the doctor

  String area(Check.Area area);

  String check(Check check);

  String grade(Grade grade);

  /** The result in one sentence; {@link #problem} describes devices that do not open. */
  String verdict(Verdict verdict, Measurements measured);

  /** Advice; empty if nothing needs to be done. Never contains an address. */
  String remedy(Verdict verdict);

  /** The overall result; says that everything works only if no check was skipped. */
  String summary(CheckupSummary tally);

  // ---- the stage

  /** The name of a participant's shared screen. */
  String screenOf(String name);

  /** The name of the button that opens a participant's menu. */
  String moreAbout(String name);

  /** {@code number} counts from 1. */
  String page(int number, int pages);

  /** {@code place} counts from 1: who raised it first. */
  String hand(int place);

  /** A participant's connection quality: 1 (bad) to 3 (good). */
  String signal(String name, int bars);

  String reaction(ReactionKind kind);

  String reacted(String name, ReactionKind kind);

  String via(CandidateType via);

  String millis(int millis);

  /** A share in thousandths. */
  String permille(int permille);

  /** Bits per second. */
  String bitrate(int bits);

  /** A video's size in pixels, and its frame rate per second. */
  String resolution(int width, int height, int framesPerSecond);
}
