package parley.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import parley.world.Crisis;

/**
 * The event log of a run as JSON Lines: one object for everything that happens, with {@code round}, {@code what} (a
 * {@link Happening} in lower case), {@code party} and {@code number}.
 */
public final class EventLog implements RoundObserver {

    private final Writer out;
    private final JsonFactory json = new JsonFactory();
    private int round = 1;

    /** A log written to this writer, which the caller closes. */
    public EventLog(Writer out) {
        this.out = out;
    }

    @Override
    public void happened(Happening what, String party, double number) {
        try (JsonGenerator line = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            line.writeStartObject();
            line.writeNumberField("round", what == Happening.END ? round - 1 : round);
            line.writeStringField("what", what.name().toLowerCase(Locale.ROOT));
            line.writeStringField("party", party);
            line.writeNumberField("number", number);
            line.writeEndObject();
            line.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void roundPlayed(Crisis crisis) {
        round = crisis.round() + 1;
    }
}
