package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.option.CareerSystemOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.json.DsmJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows careers: the placements in turn, the exact balance of the quotients, and why a planned rotation does not hold. */
@Command(
        name = "career",
        description = "配置の経歴と計画をたどり、ローテーションを確かめる / follow careers and check their rotation",
        mixinStandardHelpOptions = true)
public final class CareerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "経歴の JSON ファイル。省略時は同梱の見本 / JSON file of careers; the bundled sample if left out")
    private @Nullable Path file;

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "職員の id。省略時は全員 / id of the person; all if left out")
    private @Nullable String id;

    @Mixin
    private RotationOptions rotation;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private CareerSystemOptions systems;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents();
        documents = documents.withCareerSystems(systems.systems(documents.framework()));
        List<Career> careers = of(new CareersFile(file, spec.commandLine()).read(documents.careers()));
        CareerReport report =
                new CareerReport(language.locale(), spec.commandLine().getOut());
        report.printHeader(careers.get(0).system(), file == null);
        for (Career career : careers) {
            report.print(career, rotation.rules(career.system()));
        }
        return spec.exitCodeOnSuccess();
    }

    private List<Career> of(List<Career> careers) {
        if (careers.isEmpty()) {
            throw wrong("ファイルに経歴がありません", "the file has no careers");
        }
        List<Career> found = careers.stream()
                .filter(each -> id == null || each.person().text().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw wrong("その id の職員はファイルにいません: %s", "no person of the file has this id: %s", String.valueOf(id));
        }
        return found;
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
