/**
 * The phone itself: clock, windows, fingers, and what an app asks of its surroundings. All of it is loaded within the
 * sandbox, beside the app, and runs on the sandbox's main thread unless it says otherwise.
 */
package dk.walkntalk.phone.inside;
