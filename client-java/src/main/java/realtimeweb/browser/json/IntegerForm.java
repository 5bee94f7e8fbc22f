package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import realtimeweb.protocol.Malformed;

/** int and long; a long only within the range of integers that JavaScript represents exactly. */
final class IntegerForm implements Form {
  private static final double MAX_SAFE_INTEGER = 0x1p53 - 1;

  private final double min;
  private final double max;
  private final Box box;

  private interface Box {
    Object of(double value);
  }

  private IntegerForm(double min, double max, Box box) {
    this.min = min;
    this.max = max;
    this.box = box;
  }

  static IntegerForm ofInts() {
    return new IntegerForm(Integer.MIN_VALUE, Integer.MAX_VALUE, v -> (int) v);
  }

  static IntegerForm ofLongs() {
    return new IntegerForm(-MAX_SAFE_INTEGER, MAX_SAFE_INTEGER, v -> (long) v);
  }

  @Override
  public JSObject write(Object value) {
    double number = ((Number) value).doubleValue();
    if (!fits(number)) {
      throw new IllegalArgumentException("not exact in JavaScript");
    }
    return JSNumber.valueOf(number);
  }

  @Override
  public Object read(JSObject json, Path path) throws Malformed {
    Form.expect("number", json, path);
    double number = ((JSNumber) json).doubleValue();
    if (!fits(number)) {
      throw path.malformed("not a whole number in range");
    }
    return box.of(number);
  }

  private boolean fits(double number) {
    return number >= min && number <= max && number % 1 == 0;
  }
}
