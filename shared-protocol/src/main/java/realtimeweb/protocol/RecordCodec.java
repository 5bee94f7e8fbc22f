package realtimeweb.protocol;

/**
 * JSON for the records of this package, the same in the browser and on the JVM: a sealed family is
 * told apart by {@link Wire#TYPE}, unknown members are ignored, a missing member is an error unless
 * {@link Nullable}.
 */
public interface RecordCodec {
  /** The record as JSON; {@code type} is its sealed family, or the record's own class. */
  <T> String encode(Class<T> type, T value);

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws Malformed if the text is not JSON, or not such a record
   */
  <T> T decode(Class<T> type, String json) throws Malformed;
}
