package realtimeweb.session;

import realtimeweb.session.Screen.Panel;

/**
 * What a person can want. Called only from events of the mailbox; views go through {@link Poster}.
 */
public interface Intents {
  /** The way from a view's click into the mailbox: {@code poster.post(i -> i.leave())}. */
  interface Poster {
    void post(Intent intent);
  }

  /** One wish. */
  interface Intent {
    void on(Intents intents);
  }

  /** Join on the start page. */
  void enterRoom(String roomId, String name, String passphrase);

  void newPrivateRoom(String name);

  /** The page's fragment, without the #, at start and when it changes. */
  void openLink(String fragment);

  void toggleMicrophone();

  void toggleCamera();

  /** Asks again for devices that were refused or missing. */
  void retryDevices();

  void join(String name);

  void joinWithoutDevices(String name);

  /** From the lobby or the last page to the start page. */
  void back();

  /** From the last page into the same room's lobby again. */
  void rejoin();

  void leave();

  void say(String text);

  /** Opens the panel, or closes it if it is open; NONE closes any. */
  void showPanel(Panel panel);

  void rotateKeys();

  void setVerified(String personId, boolean verified);

  void dismiss(long noticeId);

  void linkCopied();
}
