package dk.walkntalk.apk;

/**
 * What the system knows an app by.
 *
 * @param applicationId unique name among all apps
 * @param namespace Java package of the app's {@code R} class and of relative names in its manifest
 * @param versionCode number that grows with each release
 * @param versionName version as people read it
 * @param minSdk oldest API level that the app runs on
 * @param targetSdk API level that the app is made for
 */
record AppIdentity(String applicationId, String namespace, int versionCode, String versionName,
        int minSdk, int targetSdk) {
}
