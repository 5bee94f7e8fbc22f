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

/** Every word that a person reads, in one language; one class for each. */
public interface Texts {
  /** Which devices a sentence is about. */
  enum Which {
    MICROPHONE,
    CAMERA,
    BOTH
  }

  /** Where a permission that was refused is given back. */
  enum Browser {
    CHROMIUM,
    FIREFOX,
    /** On a computer. */
    SAFARI,
    /** Every browser of iPhones and iPads. */
    IOS,
    OTHER
  }

  /** BCP 47 tag, for the lang attribute and Intl. */
  String tag();

  /** The language's name in itself. */
  String ownName();

  String of(Word word);

  String mistake(InputMistake mistake);

  /** What is wrong with the link of another server. */
  String elsewhere(String host);

  /** Why there can be no call at all in this page. */
  String unsupported(boolean secureContext);

  /** What to do about it; never says an address. */
  String unsupportedAdvice(boolean secureContext);

  String room(String id);

  String privateRoom(String id);

  /** Offers the invite link by another address of this server: host, and port if it has one. */
  String useAddress(String host);

  String problem(MediaProblem problem, Which which);

  /** What to do about the problem; never says an address. */
  String advice(MediaProblem problem);

  String unread(int count);

  /** How far the connection is, in a few words. */
  String connection(ParticipantConnection connection);

  String travel(ChannelPath path);

  String status(ChatLine.Status status);

  String epoch(int number);

  /** How long ago the keys last changed. */
  String keysAge(long seconds);

  String path(ChannelPath path);

  String notice(Notice.Kind kind, String subject);

  /** {@code before} is the name that the subject had, where that is what changed. */
  String toast(Toast.Kind kind, String subject, String before);

  String left(LeftCause cause, @Nullable Refusal refusal);

  String leftAdvice(LeftCause cause, @Nullable Refusal refusal);

  String of(Label label);

  /** Who is in the room already, in a few words. */
  String occupancy(Occupancy inside);

  /** A device that has no name of its own; numbers start at 1. */
  String unnamed(MediaDevice.Kind kind, int number);

  String layout(Layout layout);

  String theme(Theme theme);

  /** Somebody is at the door of a locked room; the name is empty if nobody knows it. */
  String knocks(String name);

  /** How many are in the call, oneself among them. */
  String people(int count);

  /** The host leaves, and hands the room over to somebody. */
  String leaveTo(String name);

  String removeQuestion(String name);

  /** How to give back camera and microphone in this browser. */
  String denied(Browser browser);

  // ---- the doctor

  String area(Check.Area area);

  String check(Check check);

  String grade(Grade grade);

  /** What came out, in one sentence; devices that do not open are told by {@link #problem}. */
  String verdict(Verdict verdict, Measurements measured);

  /** What to do; empty where nothing needs to be done. Never says an address. */
  String remedy(Verdict verdict);

  /** What came out of everything; that everything works only where nothing was left untried. */
  String summary(CheckupSummary tally);

  // ---- the stage

  /** The name of a screen that somebody shares. */
  String screenOf(String name);

  /** Opens what can be done about somebody. */
  String moreAbout(String name);

  /** {@code number} counts from 1. */
  String page(int number, int pages);

  /** {@code place} counts from 1: who raised it first. */
  String hand(int place);

  /** How well somebody comes through: 1 (bad) to 3 (good). */
  String signal(String name, int bars);

  String reaction(ReactionKind kind);

  String reacted(String name, ReactionKind kind);

  String via(CandidateType via);

  String millis(int millis);

  /** Of a thousand. */
  String permille(int permille);

  /** Bits a second. */
  String bitrate(int bits);

  /** A picture's size in pixels, and how many come in a second. */
  String resolution(int width, int height, int framesPerSecond);
}
