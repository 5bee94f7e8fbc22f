package realtimeweb.suite;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import teavm.promise.Promises;

/** The JVM that serves this page, and that runs its half of some tests. */
final class TestServer {
  private TestServer() {}

  /**
   * Posts text and returns the answer.
   *
   * @throws AssertionError with the answer, if the JVM found something wrong
   */
  static String post(String path, String body) {
    String answer = Promises.await(fetch(path, body)).stringValue();
    if (answer.startsWith("wrong: ")) {
      throw new AssertionError(answer);
    }
    return answer;
  }

  @JSBody(
      params = {"path", "body"},
      script = "return fetch(path, {method: 'POST', body: body}).then(answer => answer.text());")
  private static native JSPromise<JSString> fetch(String path, String body);
}
