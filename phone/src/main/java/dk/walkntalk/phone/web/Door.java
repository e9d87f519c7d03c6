package dk.walkntalk.phone.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Lets in whoever knows the token and comes by the address of this machine itself, not by somebody else's page. */
final class Door {
    private final byte[] token;
    private final Set<String> hosts;

    Door(String token, int port) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** The way behind the token, without the first slash; null for those who may not enter. */
    String way(HttpExchange call) {
        Headers headers = call.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        String host = headers.getFirst("Host");
        if (host == null || !hosts.contains(host) || origin != null && !origin.equals("http://" + host)) {
            return null;
        }
        String[] parts = call.getRequestURI().getRawPath().split("/", 3);
        boolean known = parts.length == 3 && MessageDigest.isEqual(parts[1].getBytes(StandardCharsets.UTF_8), token);
        return known ? parts[2] : null;
    }

    /** What every answer says: nothing is kept, nothing comes from elsewhere, no other page shows it. */
    static void head(HttpExchange call, String type) {
        Headers headers = call.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; form-action 'none'; "
                + "base-uri 'none'");
    }

    static void answer(HttpExchange call, int status, String type, byte[] body) throws IOException {
        head(call, type);
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
        call.close();
    }
}
