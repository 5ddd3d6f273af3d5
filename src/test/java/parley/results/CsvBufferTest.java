package parley.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBufferTest {

    @ParameterizedTest
    @CsvSource({"0, 0.000000", "-0.0, 0.000000", "0.5, 0.500000", "-1.25, -1.250000", "0.9999996, 1.000000",
        "-0.0000001, 0.000000", "0.000001, 0.000001", "123456789.123456, 123456789.123456", "1e12, 1.0E12",
        "Infinity, Infinity", "NaN, NaN"})
    void decimalsHaveSixPlaces(double value, String written) {
        assertThat(text(new CsvBuffer().decimal(value))).isEqualTo(written);
    }

    @Test
    void decimalsAreThoseOfTheStandardFormatter() {
        for (int i = 0; i < 100_000; i++) {
            double value = (i - 50_000) * .000_731_3;
            assertThat(text(new CsvBuffer().decimal(value))).isEqualTo(String.format(Locale.ROOT, "%.6f", value + 0.0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 10, 999, 1000, Long.MAX_VALUE, Long.MIN_VALUE, -9_223_372_036_854_775_807L})
    void wholeNumbersKeepEveryDigit(long value) {
        assertThat(text(new CsvBuffer().number(value))).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "plain        | plain", "with blank   | with blank", "a,b | \"a,b\"", "say \"no\" | \"say \"\"no\"\"\"",
        "Omán         | Omán", "Omán, again  | \"Omán, again\""})
    void textsAreQuotedWhereTheyMustBe(String value, String written) {
        assertThat(text(new CsvBuffer().text(value))).isEqualTo(written);
    }

    @Test
    void lineBreaksAreQuoted() {
        assertThat(text(new CsvBuffer().text("a\nb"))).isEqualTo("\"a\nb\"");
    }

    @Test
    void fieldsAreSeparatedAndRowsEnded() {
        CsvBuffer buffer = new CsvBuffer().empty().number(1).fields(new CsvBuffer().text("x").text("y"));
        buffer.fields(new CsvBuffer()).empty(2).endRow();
        buffer.text("next").endRow();
        assertThat(text(buffer)).isEqualTo(",1,x,y,,\nnext\n");
    }

    @Test
    void aRowThatBrokeOffIsCut() {
        CsvBuffer buffer = new CsvBuffer().text("whole");
        buffer.endRow();
        int mark = buffer.length();
        buffer.text("broken").number(1);
        buffer.cutTo(mark);
        buffer.text("again").endRow();
        assertThat(text(buffer)).isEqualTo("whole\nagain\n");
    }

    private static String text(CsvBuffer buffer) {
        return new String(buffer.toBytes(), StandardCharsets.UTF_8);
    }
}
