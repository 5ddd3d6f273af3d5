package parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x=0:1.5:0.25     | 0 0.25 0.5 0.75 1 1.25 1.5",
        "x=0:0.3:0.1      | 0 0.1 0.2 0.3",
        "x=-1:1:1         | -1 0 1",
        "x=10:30:10       | 10 20 30",
        "x=1e-1:3e-1:1e-1 | 0.1 0.2 0.3",
        "x = 2 : 2 : 1    | 2",
        "x=hold           | hold",
        "x=hold,hardliner | hold hardliner",
        "x= 0.10 , 0.2    | 0.10 0.2"})
    void levelsAreReadFromARangeOrAList(String vary, String levels) {
        assertThat(factor(vary).levels()).containsExactly(levels.split(" "));
    }

    @Test
    void separatorsInsideBracketsAndQuotesDoNotSplit() {
        assertThat(factor("x={name: a, step: 0.1},hold,[1, 2],'a,b'").levels())
                .containsExactly("{name: a, step: 0.1}", "hold", "[1, 2]", "'a,b'");
    }

    @Test
    void aThousandStepsReachTheEndExactly() {
        assertThat(factor("x=0:1:0.001").levels()).hasSize(1001).endsWith("0.999", "1").contains("0.007", "0.57");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x:0:1:0.5     | does not say which levels             | Did you mean --vary x=0:1:0.5?",
        "x             | does not say which levels             | --vary path=min:max:step",
        "=1,2          | does not name a parameter             | --vary path=",
        "x=            | has no levels                         | --vary path=",
        "x=0:1         | has 2 parts: '0:1'                    | Add the step: --vary x=0:1:step.",
        "x=0:1:2:3     | has 4 parts                           | --vary x=min:max:step",
        "x=0:b:1       | 'b' in the range of 'x'               | plain numbers",
        "x=0:1e999:1   | '1e999' in the range                  | plain numbers",
        "x=0:1:0       | step of 'x' is 0                      | a single value is written --vary x=0.",
        "x=1:0:-0.5    | step of 'x' is -0.5                   | Did you mean --vary x=0:1:0.5?",
        "x=1:0:0.5     | starts at 1, above its end 0          | Did you mean --vary x=0:1:0.5?",
        "x=0:1:0.3     | does not reach 1 from 0 in steps of 0.3 | Did you mean --vary x=0:0.9:0.3? Or 0:1.2:0.3?",
        "x=0:1:1e-7    | more than 1000000 levels              | coarser step than 0.0000001",
        "x=1,,2        | has an empty place                    | Remove the extra comma",
        "x=a,b,a       | has the level a twice                 | --replications",
        "x=0.5,.50     | has the level .50 twice               | --replications",
        "x=0:1:0.5,2   | mix a range and a list: '0:1:0.5'     | list every level",
        "x={a: 1,b     | a bracket or quote without its partner | quotes of the shell"})
    void whatCannotBeReadIsRefusedWithAdvice(String vary, String problem, String advice) {
        assertThatThrownBy(() -> factor(vary)).isInstanceOf(InvalidDesign.class)
                .hasMessageContaining(problem).hasMessageContaining(advice);
    }

    @Test
    void theLastFactorVariesFastest() {
        Design design = Design.parse(List.of("a=1,2", "b=x,y,z"), 10, 1);
        assertThat(design.cells()).isEqualTo(6);
        assertThat(design.runs()).isEqualTo(60);
        assertThat(List.of(design.levels(1), design.levels(2), design.levels(4), design.levels(6)))
                .containsExactly(List.of("1", "x"), List.of("1", "y"), List.of("2", "x"), List.of("2", "z"));
    }

    @Test
    void withoutFactorsThereIsOneCell() {
        Design design = Design.parse(List.of(), 5, 1);
        assertThat(design.cells()).isEqualTo(1);
        assertThat(design.levels(1)).isEmpty();
    }

    @Test
    void aParameterIsVariedOnce() {
        assertThatThrownBy(() -> Design.parse(List.of("a=1,2", "a=3"), 1, 1)).isInstanceOf(InvalidDesign.class)
                .hasMessageContaining("'a' is varied twice").hasMessageContaining("one --vary a=a,b,c");
    }

    @Test
    void moreThanAMillionCellsAreRefused() {
        assertThatThrownBy(() -> Design.parse(List.of("a=0:999:1", "b=0:999:1", "c=1,2"), 1, 1))
                .isInstanceOf(InvalidDesign.class).hasMessageContaining("a (1000) x b (1000) x c (2)");
        assertThat(Design.parse(List.of("a=0:999:1", "b=0:999:1"), 1, 1).cells()).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 1_000_000_001})
    void replicationsAreAtLeastOneAndCountable(int replications) {
        assertThatThrownBy(() -> Design.parse(List.of(), replications, 1)).isInstanceOf(InvalidDesign.class)
                .hasMessageContaining(replications + " replications").hasMessageContaining("--replications 1000");
    }

    private static Factor factor(String vary) {
        return Design.parse(List.of(vary), 1, 1).factors().get(0);
    }
}
