/** Audio output and audio levels. */
package realtimeweb.browser.audio;
