package dk.walkntalk.apk;

import com.android.tools.r8.Diagnostic;
import com.android.tools.r8.DiagnosticsHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** Keeps what R8 says: errors to be thrown, warnings to be logged, the rest for {@code mvn -X}. */
final class R8Diagnostics implements DiagnosticsHandler {

    private static final Pattern TWICE = Pattern.compile("Resource '(.+)' already exists\\.");

    private final Log log;
    private final PackedFiles packed;
    private final List<String> errors = new ArrayList<>();

    /** @param packed tells which files that several jars hold do matter */
    R8Diagnostics(Log log, PackedFiles packed) {
        this.log = log;
        this.packed = packed;
    }

    /** All errors so far. */
    synchronized String errors() {
        return String.join("\n", errors);
    }

    @Override
    public synchronized void error(Diagnostic error) {
        errors.add(describe(error));
    }

    @Override
    public synchronized void warning(Diagnostic warning) {
        Matcher twice = TWICE.matcher(warning.getDiagnosticMessage());
        if (!twice.matches() || packed.accepts(twice.group(1))) {
            log.warn("R8: " + describe(warning));
        }
    }

    @Override
    public synchronized void info(Diagnostic info) {
        log.debug("R8: " + describe(info));
    }

    private static String describe(Diagnostic diagnostic) {
        return diagnostic.getDiagnosticMessage() + " (" + diagnostic.getOrigin() + ')';
    }
}
