/** Scenes of every screen, painted without a call, for the eye and for layout tests. */
package realtimeweb.gallery;
