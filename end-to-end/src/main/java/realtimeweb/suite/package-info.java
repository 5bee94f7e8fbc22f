/** Tests of the browser adapters that run inside a real browser, compiled by TeaVM. */
package realtimeweb.suite;
