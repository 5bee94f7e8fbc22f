package realtimeweb.checkup;

/** Where the doctor writes down what is known. */
public interface Desk {
  void show(Checkup checkup);
}
