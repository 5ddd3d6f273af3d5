package parley.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.design.Factor;
import parley.random.Luck;

/**
 * What results are and how they came about: enough to make them again. The only file of results that knows the time and
 * the machine, so that all others are the same bytes wherever and whenever the sweep is run.
 */
public final class Manifest {

    /** Tells a manifest of a sweep from any other JSON file. */
    public static final String FORMAT = "parley sweep, version 1";

    private static final String SEEDS =
            "seed of replication r (from 1) = mix(mix(root + G) + G (r + 1)) in 64-bit arithmetic, "
            + "G = 0x9E3779B97F4A7C15, mix = finaliser variant 13 of Stafford; "
            + "the same in every cell (common random numbers)";
    private static final double MILLISECONDS = 1000;

    private final ObjectNode root = new ObjectMapper().createObjectNode();

    private Manifest(Provenance given, Status status) {
        String version = Manifest.class.getPackage().getImplementationVersion();
        root.put("format", FORMAT);
        root.put("parley", Objects.requireNonNullElse(version, "development"));
        root.put("status", status.word());
        root.put("commandLine", given.commandLine());
        root.putObject("scenario").put("name", given.scenario().name()).put("title", given.scenario().title())
                .put("sha256", given.scenario().sha256()).put("text", given.scenario().text());
        putDesign(given);
        root.putObject("seeds").put("root", Long.toString(given.design().seed())).put("generator", Luck.GENERATOR)
                .put("formula", SEEDS);
        putMachine(given.threads());
    }

    /** The manifest of a sweep that begins; it lists the files that are to come. */
    public static Manifest running(Provenance given, Instant start, List<String> files) {
        Manifest manifest = new Manifest(given, Status.RUNNING);
        manifest.root.putObject("timing").put("start", start.toString());
        manifest.putFiles(files.stream().map(name -> new Fingerprint(name, "")).toList());
        return manifest;
    }

    /**
     * The manifest of a sweep that has ended.
     *
     * @param rows   how many rows its table of runs has
     * @param failed how many of them failed
     */
    public static Manifest ended(Provenance given, Status status, long rows, long failed, Instant start, Instant end,
                                 List<Fingerprint> files) {
        Manifest manifest = new Manifest(given, status);
        manifest.root.put("rows", rows).put("failedRuns", failed);
        double seconds = Math.max(1, Duration.between(start, end).toMillis()) / MILLISECONDS;
        manifest.root.putObject("timing").put("start", start.toString()).put("end", end.toString())
                .put("seconds", seconds).put("runsPerSecond", Math.round(rows / seconds));
        manifest.putFiles(files);
        return manifest;
    }

    private void putDesign(Provenance given) {
        ObjectNode design = root.putObject("design");
        ArrayNode factors = design.putArray("factors");
        for (Factor factor : given.design().factors()) {
            ObjectNode entry = factors.addObject().put("path", factor.path());
            factor.levels().forEach(entry.putArray("levels")::add);
        }
        design.put("cells", given.design().cells()).put("replications", given.design().replications())
                .put("runs", given.design().runs());
    }

    private void putMachine(int threads) {
        root.putObject("machine").put("java", properties("java.vm.name", "java.vm.version"))
                .put("os", properties("os.name", "os.version")).put("arch", properties("os.arch"))
                .put("threads", threads);
    }

    private static String properties(String... names) {
        return Stream.of(names).map(System::getProperty).collect(Collectors.joining(" "));
    }

    private void putFiles(List<Fingerprint> files) {
        ArrayNode list = root.putArray("files");
        files.forEach(file -> list.addObject().put("name", file.name()).put("sha256", file.sha256()));
    }

    byte[] toBytes() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            String json = new ObjectMapper().writer(printer).writeValueAsString(root);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of texts and numbers is always JSON", e);
        }
    }
}
