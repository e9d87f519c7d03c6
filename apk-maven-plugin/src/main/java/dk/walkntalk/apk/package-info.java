/**
 * How Maven makes an Android app: AARs on the class path, resources, shrinking, packing, signing.
 *
 * <p>A goal ({@code …Mojo}) reads the project and calls steps; a step is one small class that knows
 * one tool and nothing of Maven. Nothing in here knows which app it builds: names come as parameters.
 */
package dk.walkntalk.apk;
