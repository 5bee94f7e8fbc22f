/** JSON of the records in {@code realtimeweb.protocol}. Known to {@code Main}, which hands the codec to the relay and the doctor; the only package that knows Jackson. */
package realtimeweb.json;
