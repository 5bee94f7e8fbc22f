/** The pages: scenes in every language and size, layout, keys, accessibility. */
package realtimeweb.endtoend.page;
