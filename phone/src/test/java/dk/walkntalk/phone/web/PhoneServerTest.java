package dk.walkntalk.phone.web;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.sun.management.ThreadMXBean;
import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** What the server says to browsers and to others. */
public final class PhoneServerTest {
    @Rule public final Timeout limit = Timeout.seconds(60);
    private final DrawnDevice device = new DrawnDevice("da");
    private final HttpClient client = HttpClient.newHttpClient();
    private PhoneServer server;

    @Before
    public void open() throws IOException {
        server = PhoneServer.open(device, 0, "abc123");
    }

    @After
    public void close() throws IOException {
        server.close();
    }

    private HttpResponse<byte[]> get(String way) throws Exception {
        return client.send(HttpRequest.newBuilder(server.address().resolve(way)).build(), BodyHandlers.ofByteArray());
    }

    private int post(String way, String body) throws Exception {
        return client.send(HttpRequest.newBuilder(server.address().resolve(way)).POST(BodyPublishers.ofString(body))
                .build(), BodyHandlers.discarding()).statusCode();
    }

    /** A call as only a socket can make it: by the name of another host, or from another page. */
    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n")[0];
        }
    }

    private InputStream frames(String query) throws Exception {
        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(server.address().resolve("frames" + query)).build(),
                BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    /** The next message of that kind. */
    private static String message(InputStream page, char kind) throws IOException {
        while (true) {
            int letter = page.read();
            assertTrue("ended before " + kind, letter >= 0);
            byte[] size = page.readNBytes(4);
            byte[] content = page.readNBytes((size[0] & 255) << 24 | (size[1] & 255) << 16 | (size[2] & 255) << 8
                    | size[3] & 255);
            if (letter == kind) {
                return new String(content, StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Test
    public void whoeverKnowsTheTokenGetsThePage() throws Exception {
        HttpResponse<byte[]> page = get("");
        assertEquals(200, page.statusCode());
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        for (String file : List.of("main.js", "screen.js", "mirror.js", "phone.css", "icon.svg")) {
            assertEquals(file, 200, get(file).statusCode());
        }
        assertEquals(404, get("PhoneServer.class").statusCode());
        assertEquals(404, get("../link/Device.class").statusCode());
    }

    @Test
    public void whoeverDoesNotKnowItGetsNothing() throws Exception {
        for (String way : List.of("/", "/abc12/", "/abc1234/", "/frames", "/abc124/frames")) {
            HttpResponse<byte[]> answer = get(way);
            assertEquals(way, 404, answer.statusCode());
            assertEquals(way, 0, answer.body().length);
        }
    }

    @Test
    public void aPageOfSomebodyElseGetsNothing() throws Exception {
        String host = "Host: 127.0.0.1:" + server.address().getPort();
        assertEquals("HTTP/1.1 200 OK", raw("GET /abc123/ HTTP/1.1\r\n" + host));
        assertEquals("HTTP/1.1 404 Not Found", raw("GET /abc123/ HTTP/1.1\r\nHost: evil.example"));
        assertEquals("HTTP/1.1 404 Not Found",
                raw("POST /abc123/hands HTTP/1.1\r\n" + host + "\r\nOrigin: http://evil.example\r\nContent-Length: 0"));
        assertTrue(device.done.isEmpty());
    }

    @Test
    public void thisMachineAloneIsServed() {
        assertEquals("127.0.0.1", server.address().getHost());
    }

    @Test
    public void aPortThatIsTakenIsSaid() {
        assertThrows(BindException.class, () -> PhoneServer.open(device, server.address().getPort(), "x"));
    }

    @Test
    public void whatHandsDoReachesThePhoneInOrder() throws Exception {
        assertEquals(204, post("hands", "down 10 20\nmove 11 21.4\nup 12 22\ntext %C3%A6%20%2B%0A%C3%B8\n"
                + "key 67 1 1\nback\nwheel 1 2 0 -120\ndark 1\nfont 2\nturn\nrestart"));
        for (String done : List.of("DOWN 10 20", "MOVE 11 21", "UP 12 22", "text æ +\nø", "key 67 1 down", "back",
                "wheel 0 -120", "dark true", "font 2.0", "turn", "restart")) {
            assertEquals(done, device.next());
        }
        for (String nonsense : List.of("jump", "down 1", "down x y", "down NaN 1", "key a 0 1", "text %zz")) {
            assertEquals(nonsense, 400, post("hands", nonsense));
        }
        assertTrue(device.done.isEmpty());
    }

    @Test
    public void nobodyLooksUntilAPageIsThereAndWhenItHasGone() throws Exception {
        InputStream page = frames("");
        assertEquals("somebody", device.next());
        assertTrue(message(page, 'S').contains("\"language\":\"da\""));
        message(page, 'F');
        page.close();
        assertEquals("nobody", device.next());
        InputStream again = frames("");
        assertEquals("somebody", device.next());
        message(again, 'F');
    }

    @Test
    public void aSecondPageIsToldAndMayTakeThePhone() throws Exception {
        InputStream first = frames("");
        message(first, 'F');
        assertEquals(409, get("frames").statusCode());
        InputStream second = frames("?take");
        message(second, 'F');
        message(first, 'T');
        assertEquals(-1, first.read());
        assertEquals("somebody", device.next());
        assertEquals("somebody", device.next());
        device.draw();
        assertTrue("the first that went did not take the second with it", device.done.isEmpty());
    }

    @Test
    public void aPageThatIsLoadedAnewHasThePhoneStill() throws Exception {
        InputStream first = frames("?window=17");
        message(first, 'F');
        assertEquals(409, get("frames?window=18").statusCode());
        assertEquals("no name is nobody's name", 409, get("frames?window=").statusCode());
        InputStream again = frames("?window=17");
        message(again, 'F');
        message(first, 'T');
    }

    @Test
    public void whenThePageGoesNoFingerStaysOnTheGlassAndNoKeyPressed() throws Exception {
        InputStream page = frames("");
        message(page, 'F');
        post("hands", "down 10 20\nmove 30 40\nkey 24 0 1\nkey 67 0 1\nkey 67 0 0");
        page.close();
        for (String done : List.of("somebody", "DOWN 10 20", "MOVE 30 40", "key 24 0 down", "key 67 0 down",
                "key 67 0 up", "CANCEL 30 40", "key 24 0 up", "nobody")) {
            assertEquals(done, device.next());
        }
        InputStream next = frames("");
        message(next, 'F');
        next.close();
        assertEquals("somebody", device.next());
        assertEquals("what was let go of is not let go of again", "nobody", device.next());
    }

    @Test
    public void ofManyFramesASlowPageGetsTheNewest() throws Exception {
        InputStream page = frames("");
        for (int i = 0; i < 500; i++) {
            device.touch(dk.walkntalk.phone.link.Device.Touch.MOVE, i % 300, i);
        }
        int frames = 0;
        device.asks(1, Request.Kind.TOAST, List.of("slut"), "", "", null);
        message(page, 'R');
        device.turn();
        while (!message(page, 'F').startsWith("\003 \001\220")) {
            frames++;
        }
        assertTrue(frames + " frames", frames < 500);
    }

    @Test
    public void answersReachTheApp() throws Exception {
        assertEquals(204, post("answer?id=1&as=yes", ""));
        assertEquals(Answer.yes(), device.answer());
        assertEquals(204, post("answer?id=2&as=no", ""));
        assertEquals(Answer.NONE, device.answer());
        assertEquals(204, post("answer?id=3&as=words", "vi siger på fredag\nvi siger fredag"));
        assertEquals(List.of("vi siger på fredag", "vi siger fredag"), device.answer().words());
        assertEquals(204, post("answer?id=4&as=file&name=p%C3%A5.jpg&type=image%2Fjpeg", "billede"));
        Answer picture = device.answer();
        assertEquals("på.jpg image/jpeg", picture.name() + ' ' + picture.type());
        assertEquals("billede", Files.readString(picture.file()));
    }

    /** All that the server's threads have ever taken, in bytes. */
    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("page"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getId())).sum();
    }

    @Test
    public void aHundredMegabytesAreRefusedAndNothingOfThemStays() throws Exception {
        long before = allocated();
        byte[] block = new byte[1 << 20];
        Iterable<byte[]> blocks = () -> java.util.stream.Stream.generate(() -> block).limit(100).iterator();
        HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(server.address().resolve("answer?id=1&as=file"))
                .POST(BodyPublishers.ofByteArrays(blocks)).build(), BodyHandlers.discarding());
        assertEquals(413, answer.statusCode());
        assertTrue("the question is still open", device.answers.isEmpty());
        assertTrue("memory: " + allocated(), allocated() - before < 8 << 20);
    }

    @Test
    public void aFileIsHandedOverUnderItsNameToThoseWhoWereAsked() throws Exception {
        Path pdf = Files.createTempFile("plan", ".pdf");
        Files.writeString(pdf, "%PDF-1.7");
        InputStream page = frames("");
        message(page, 'F');
        device.asks(1, Request.Kind.HAND_OVER, List.of(), "Udviklingsplan Åse.pdf", "application/pdf", pdf);
        Matcher url = Pattern.compile("\"url\":\"([^\"]+)\"").matcher(message(page, 'R'));
        assertTrue(url.find());
        HttpResponse<byte[]> file = get(url.group(1));
        assertArrayEquals(Files.readAllBytes(pdf), file.body());
        assertEquals("attachment; filename*=UTF-8''Udviklingsplan%20%C3%85se.pdf",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(get(url.group(1) + "?show").headers().firstValue("Content-Disposition").orElse("")
                .startsWith("inline"));
        assertEquals(404, get("file/00ff/plan.pdf").statusCode());
        Files.delete(pdf);
        assertEquals("a file that is gone", 404, get(url.group(1)).statusCode());
    }

    @Test
    public void wordsOfAnyKindComeThroughAsJson() throws Exception {
        InputStream page = frames("");
        message(page, 'F');
        device.asks(7, Request.Kind.TOAST, List.of("\"</script>\\\n\u2028ø"), "", "", null);
        String json = message(page, 'R');
        assertTrue(json, json.contains("\"words\":[\"\\\"\\u003c/script>\\\\\\u000a\\u2028\\u00f8\"]"));
        device.withdraws(7);
        assertEquals("{\"id\":7}", message(page, 'W'));
        assertFalse(new String(get("elements").body(), StandardCharsets.UTF_8).isEmpty());
        URI.create(server.address().toString());
    }
}
