/** The JSON codec of the protocol, by reflection over its records. */
package realtimeweb.browser.json;
