package parley.experiment;

import java.util.List;
import parley.design.Design;
import parley.document.Document;
import parley.results.Provenance;
import parley.scenario.Scenario;
import parley.simulation.Negotiation;

/** A study of a scenario file: each cell is the file with the levels of the cell put in. */
public final class ScenarioStudy implements Study {

    /** So many scenarios are kept in memory; the cells of a larger design are read again where they are needed. */
    private static final int MOST_KEPT = 2000;

    private final String name;
    private final Document document;
    private final Design design;
    private final Scenario[] kept;

    /**
     * A study of a scenario file.
     *
     * @param name what the file is called, without folder and extension
     */
    public ScenarioStudy(String name, Document document, Design design) {
        this.name = name;
        this.document = document;
        this.design = design;
        this.kept = new Scenario[design.cells() <= MOST_KEPT ? design.cells() : 0];
    }

    @Override
    public Provenance.Source source() {
        return new Provenance.Source(name, document.scenario().title(), document.sha256(), document.text());
    }

    @Override
    public double daysPerRound() {
        return document.scenario().horizon().daysPerRound();
    }

    @Override
    public Shape shape(int cell) {
        Scenario scenario = scenario(cell);
        return new Shape(List.copyOf(scenario.principals().keySet()), List.copyOf(scenario.issuesOnAgenda().keySet()),
                scenario.horizon().rounds());
    }

    @Override
    public Player player(int cell) {
        Negotiation negotiation = new Negotiation(scenario(cell));
        return (seed, watch) -> negotiation.play(seed, crisis -> watch.see(crisis.round(), crisis.tension()));
    }

    private Scenario scenario(int cell) {
        if (kept.length == 0) {
            return read(cell);
        }
        if (kept[cell - 1] == null) {
            kept[cell - 1] = read(cell);
        }
        return kept[cell - 1];
    }

    private Scenario read(int cell) {
        List<String> levels = design.levels(cell);
        Document varied = document;
        for (int i = 0; i < levels.size(); i++) {
            String path = design.factors().get(i).path();
            varied = varied.with(path, levels.get(i), "--vary " + path);
        }
        return varied.scenario();
    }
}
