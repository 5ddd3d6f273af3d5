package parley.results;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of a CSV table, written straight into bytes: UTF-8, commas, lines ended by a line feed, and quotes as in RFC
 * 4180 where a text needs them. Numbers are the same in every locale.
 */
public final class CsvBuffer {

    /** Beyond this a number times a million no longer fits into a long. */
    private static final double MOST_FIXED = 1e12;
    private static final int DECIMALS = 6;
    private static final long SCALE = 1_000_000;

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private boolean inRow;

    /** Adds a text. */
    public CsvBuffer text(String text) {
        separate();
        int start = length;
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < ' ' || c == ',' || c == '"') {
                length = start;
                return unusual(text);
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Adds a whole number. */
    public CsvBuffer number(long value) {
        separate();
        if (value < 0) {
            put((byte) '-');
        }
        return value == Long.MIN_VALUE ? plain("9223372036854775808") : digits(Math.abs(value), 1);
    }

    /** Adds a number with six decimals, halves rounded away from zero; beyond 10^12 as Java writes it. */
    public CsvBuffer decimal(double value) {
        separate();
        double size = Math.abs(value);
        if (!(size < MOST_FIXED)) {
            return plain(Double.toString(value));
        }
        long scaled = (long) (size * SCALE + .5);
        if (value < 0 && scaled > 0) {
            put((byte) '-');
        }
        digits(scaled / SCALE, 1);
        put((byte) '.');
        return digits(scaled % SCALE, DECIMALS);
    }

    /** Adds a number that may be absent: NaN becomes an empty field. */
    public CsvBuffer decimalOrEmpty(double value) {
        return Double.isNaN(value) ? empty() : decimal(value);
    }

    /** Adds an empty field. */
    public CsvBuffer empty() {
        separate();
        return this;
    }

    /** Adds so many empty fields. */
    public CsvBuffer empty(int fields) {
        for (int i = 0; i < fields; i++) {
            empty();
        }
        return this;
    }

    /** Adds fields that another buffer holds. */
    public CsvBuffer fields(CsvBuffer others) {
        if (others.inRow) {
            separate();
            reserve(others.length);
            System.arraycopy(others.bytes, 0, bytes, length, others.length);
            length += others.length;
        }
        return this;
    }

    /** Ends the row. */
    public void endRow() {
        put((byte) '\n');
        inRow = false;
    }

    /** How many bytes are held, a mark to {@link #cutTo go back} to. */
    public int length() {
        return length;
    }

    /** Goes back to the end of an earlier row. */
    public void cutTo(int endOfRow) {
        length = endOfRow;
        inRow = false;
    }

    /** The bytes held so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private CsvBuffer unusual(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    private CsvBuffer plain(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    private CsvBuffer digits(long value, int atLeast) {
        int digits = 0;
        for (long rest = value; digits < atLeast || rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    private void separate() {
        if (inRow) {
            put((byte) ',');
        }
        inRow = true;
    }

    private void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
