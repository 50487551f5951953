package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.binding.RecordForm;
import io.github.digitalskillmap.json.binding.TextForm;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches Jackson 3 the values of this library, wherever they stand in a host's objects:
 *
 * <ul>
 *   <li>every identifier, {@code Edition}, {@code Share} (such as {@code 5/7}) and {@code PersonId} as its full text, and
 *       words such as {@code Outcome} and {@code Standing} as documents write them, also as keys of a map;
 *   <li>{@code Person}, {@code SkillProfile}, {@code ExamPass} and {@code Attestation} as
 *       {@link RecordFormat} writes and reads them, with the same checks as a document of people;
 *   <li>{@code Problem}, to write only: {@code code}, {@code severity}, {@code path}, {@code line}, {@code column} and
 *       {@code message} in Japanese ({@code ja}) and English ({@code en}).
 * </ul>
 *
 * <p>The form does not depend on how the mapper is set: not on its naming, inclusion, coercion or default typing. Null
 * around a value is the host's own. What is wrong with a value is thrown as an {@link InvalidValueException}.
 *
 * <p>On the class path, the module is found by service loading and then knows {@link KnownFrameworks#installed()}. As a named
 * module, the library cannot offer it so, since Jackson 3 may be lacking: the host adds it to its mapper. A module that is
 * registered later takes precedence:
 *
 * <pre>{@code
 * record Application(PersonId applicant, SkillProfile profile, Map<SkillId, LevelId> asked) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Application application = mapper.readValue(json, Application.class);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DsmModule extends JacksonModule {

    private final KnownFrameworks frameworks;

    /** Creates the module that knows the frameworks of this installation; for service loading. */
    public DsmModule() {
        this(KnownFrameworks.installed());
    }

    private DsmModule(KnownFrameworks frameworks) {
        this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
    }

    /**
     * Returns a module that knows one framework.
     *
     * @param framework the framework of all profiles
     * @param catalogues the exams that people can have passed
     * @return the module
     */
    public static DsmModule of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns a module that knows one framework.
     *
     * @param framework the framework of all profiles
     * @param catalogues the exams that people can have passed
     * @return the module
     */
    public static DsmModule of(Framework framework, List<ExamCatalogue> catalogues) {
        return new DsmModule(KnownFrameworks.of(framework, catalogues));
    }

    /**
     * Returns a module that knows several frameworks.
     *
     * @param frameworks the frameworks that profiles may be in; the preferred one is meant where a profile names none
     * @return the module
     */
    public static DsmModule of(KnownFrameworks frameworks) {
        return new DsmModule(frameworks);
    }

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** {@return what tells modules apart: a mapper takes one for each set of frameworks} */
    @Override
    public Object getRegistrationId() {
        return List.of(getModuleName(), frameworks);
    }

    @Override
    public void setupModule(SetupContext context) {
        Objects.requireNonNull(context, "context");
        SimpleSerializers writers = new SimpleSerializers();
        SimpleSerializers keyWriters = new SimpleSerializers();
        SimpleDeserializers readers = new SimpleDeserializers();
        SimpleKeyDeserializers keyReaders = new SimpleKeyDeserializers();
        for (TextForm<?> form : TextForm.ALL) {
            writers.addSerializer(new TextSerializer<>(form));
            keyWriters.addSerializer(new KeySerializer<>(form));
            addReader(readers, form);
            keyReaders.addDeserializer(form.type(), new TextKeyDeserializer(form));
        }
        RecordFormat format = RecordFormat.of(frameworks);
        RecordForm.WRITTEN.forEach(form -> writers.addSerializer(new RecordSerializer<>(form, format)));
        RecordForm.READ.forEach(form -> addReader(readers, form, format));
        context.addSerializers(writers);
        context.addKeySerializers(keyWriters);
        context.addDeserializers(readers);
        context.addKeyDeserializers(keyReaders);
    }

    private static <T> void addReader(SimpleDeserializers readers, TextForm<T> form) {
        readers.addDeserializer(form.type(), new TextDeserializer<>(form));
    }

    private static <T> void addReader(SimpleDeserializers readers, RecordForm.Reading<T> form, RecordFormat format) {
        readers.addDeserializer(form.type(), new RecordDeserializer<>(form, format));
    }
}
