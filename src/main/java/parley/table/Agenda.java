package parley.table;

import java.util.Map;
import parley.domain.Parameter;
import parley.domain.Stage;

/**
 * What the talks are about and how they work through it.
 *
 * @param linkage            L: how far the parties trade one issue against another without help
 * @param proceduralMeetings meetings that the procedural stage takes
 * @param technicalMeetings  meetings that the technical stage takes
 * @param issues             the issues, by name
 */
public record Agenda(
        @Parameter(value = "how far the parties trade one issue against another without help (L): 0 splits each issue "
                        + "alike, 1 reaches the Pareto frontier",
                min = 0, max = 1, low = 0, high = .5, def = "0.2", source = "coder judgement") double linkage,
        @Parameter(value = "meetings that the procedural stage takes", unit = "meetings", min = 0, max = 1000,
                def = "0", source = "coder judgement") int proceduralMeetings,
        @Parameter(value = "meetings that the technical stage takes", unit = "meetings", min = 0, max = 1000, def = "0",
                source = "coder judgement") int technicalMeetings,
        @Parameter(value = "the issues, by name") Map<String, Issue> issues) {

    /** The stage that this many meetings have brought the talks to. */
    public Stage stageAfter(int meetings) {
        return meetings < proceduralMeetings ? Stage.PROCEDURAL
                : meetings < proceduralMeetings + technicalMeetings ? Stage.TECHNICAL : Stage.SUBSTANTIVE;
    }
}
