package vn.conglang.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;

/** {@code docs/clauses.md}: for every clause what the software does and which tests prove it. */
class ClauseDocsTests {

    private final TreeMap<String, TreeSet<String>> proofs = proofs();

    @Test
    void theCoverageOfTheClausesIsCurrent() throws IOException {
        new GeneratedPage("clauses.md", page()).mustBeCurrent();
    }

    @Test
    void testsNameOnlyClausesThatThereAre() {
        var text = new vn.conglang.regulation.RegulationText();
        assertThat(proofs.keySet())
                .allSatisfy(label ->
                        assertThat(text.find(vn.conglang.core.Clause.of(label)))
                                .as("clause %s, named by %s", label, proofs.get(label))
                                .isPresent());
    }

    private String page() {
        var rows =
                ClauseTable.read().rows().stream().map(this::row).collect(Collectors.joining("\n"));
        return """
        # The clauses and the tests that prove them

        What the regulation asks of somebody, what the software does so that it happens, and which tests name the clause
        (`@Clause("12.6.a")`). A row without tests is work that has not been done.

        | Clause | Who | What the software does | Proven by |
        |---|---|---|---|
        %s
        """
                .formatted(rows);
    }

    private String row(ClauseTable.Row row) {
        var tests =
                row.labels().stream()
                        .flatMap(label -> proofs.getOrDefault(label, new TreeSet<>()).stream())
                        .distinct()
                        .sorted()
                        .map(test -> "`" + test + "`")
                        .collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s |"
                .formatted(String.join(", ", row.labels()), row.who(), row.what(), tests);
    }

    private static TreeMap<String, TreeSet<String>> proofs() {
        var proofs = new TreeMap<String, TreeSet<String>>();
        for (var test : new ClassFileImporter().importPackages("vn.conglang")) {
            labels(test)
                    .forEach(label ->
                            proofs.computeIfAbsent(label, key -> new TreeSet<>())
                                    .add(outermost(test).getSimpleName()));
        }
        return proofs;
    }

    private static Stream<String> labels(JavaClass test) {
        var own =
                test.isAnnotatedWith(Clause.class)
                        ? Stream.of(test.getAnnotationOfType(Clause.class).value())
                        : Stream.<String>empty();
        var methods =
                test.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Clause.class))
                        .flatMap(ClauseDocsTests::labels);
        return Stream.concat(own, methods);
    }

    private static Stream<String> labels(JavaMethod method) {
        return List.of(method.getAnnotationOfType(Clause.class).value()).stream();
    }

    private static JavaClass outermost(JavaClass test) {
        return test.getEnclosingClass().map(ClauseDocsTests::outermost).orElse(test);
    }
}
