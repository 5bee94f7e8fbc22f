package realtimeweb.suite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.core.JSError;

/** Runs the tests of one class, each on an object of its own, and posts how they end. */
final class TestRun {
  private final Class<?> type;

  TestRun(Class<?> type) {
    this.type = type;
  }

  void run() {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.isAnnotationPresent(Test.class)) {
          String name = type.getSimpleName() + "." + method.getName();
          TestServer.post("/result", name + "\n" + outcome(method));
        }
      }
    }
  }

  private String outcome(Method method) {
    try {
      method.setAccessible(true);
      method.invoke(type.getDeclaredConstructors()[0].newInstance());
      return "";
    } catch (InvocationTargetException e) {
      return described(Objects.requireNonNullElse(e.getCause(), e));
    } catch (Throwable e) {
      return described(e);
    }
  }

  private static String described(Throwable failure) {
    if (failure instanceof AssertionError) {
      return failure.toString();
    }
    JSError error = (JSError) JSExceptions.getJSException(failure);
    return failure + "\n" + error.getStack();
  }
}
