package realtimeweb.session;

import realtimeweb.session.screen.Preferences;

/**
 * What a person can want. Called only from events of the mailbox; views go through {@link Poster}.
 */
public interface Intents {
  /** The way from a view's click into the mailbox: {@code poster.post(i -> i.leave())}. */
  interface Poster {
    void post(Intent intent);

    /** The same for what is wished inside a call. */
    default void call(CallIntents.Intent intent) {
      post(intents -> intents.inCall(intent));
    }
  }

  /** One wish. */
  interface Intent {
    void on(Intents intents);
  }

  /** Join on the start page; a link instead of the room's id is followed. */
  void enterRoom(String roomId, String name, String passphrase);

  /** A room that nobody can guess, by this name or, if it is empty, by one that is drawn. */
  void newPrivateRoom(String roomName, String name);

  /** The page's fragment, without the #, at start and when it changes. */
  void openLink(String fragment);

  void toggleMicrophone();

  void toggleCamera();

  /** To the next camera, such as the one on the phone's back. */
  void flipCamera();

  /** Takes over what changed in the preferences, and remembers it. */
  void prefer(Preferences preferences);

  void testSpeaker();

  /** The person clicked, so that the browser lets the page play sound. */
  void unlockSound();

  /** Asks again for devices that were refused or missing. */
  void retryDevices();

  /** What the room's people agreed on, typed in its lobby. */
  void usePassphrase(String passphrase);

  /**
   * Another passphrase for the same room: goes straight back into a call, and from the last page to
   * the lobby.
   */
  void retryPassphrase(String passphrase);

  void join(String name);

  void joinWithoutDevices(String name);

  /** From the lobby or the last page to the start page. */
  void back();

  /** From the last page into the same room's lobby again. */
  void rejoin();

  void leave();

  /** Does nothing where there is no call. */
  void inCall(CallIntents.Intent intent);
}
