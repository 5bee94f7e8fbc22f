package realtimeweb.checkup;

/** Where the doctor writes down what is known. */
public interface CheckupDisplay {
  void show(Checkup checkup);
}
