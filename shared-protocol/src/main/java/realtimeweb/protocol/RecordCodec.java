package realtimeweb.protocol;

/**
 * The JSON codec for the records of this package, identical in the browser and on the JVM: {@link
 * Wire#TYPE} selects the record in a sealed family, unknown members are ignored, and a missing
 * member is an error unless it is {@link Nullable}.
 */
public interface RecordCodec {
  /** The record as JSON; {@code type} is its sealed family, or the record's own class. */
  <T> String encode(Class<T> type, T value);

  /**
   * Decodes the output of {@link #encode}.
   *
   * @throws Malformed if the text is not JSON, or not a record of this type
   */
  <T> T decode(Class<T> type, String json) throws Malformed;
}
