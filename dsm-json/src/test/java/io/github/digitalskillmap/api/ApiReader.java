package io.github.digitalskillmap.api;

import static java.util.Comparator.comparing;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.util.DocTrees;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Has the compiler read sources and takes from them what others can use: the public and the protected. */
@SupportedAnnotationTypes("*")
final class ApiReader extends AbstractProcessor {

    /** Constants of an enum stay in their order, on which programs rely. */
    private static final Comparator<Element> ORDER = comparing(Element::getKind)
            .thenComparing(member -> member.getKind() == ElementKind.ENUM_CONSTANT ? "" : member.toString());

    private final Set<String> packages;
    private final List<ApiType> types = new ArrayList<>();

    private ApiReader(Set<String> packages) {
        this.packages = packages;
    }

    /** Returns the types of some packages, in alphabetical order. */
    static List<ApiType> read(Iterable<? extends JavaFileObject> sources, Set<String> packages) {
        ApiReader reader = new ApiReader(packages);
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-proc:only", "--class-path", System.getProperty("java.class.path"));
        CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(complaints, null, null, options, null, sources);
        task.setProcessors(List.of(reader));
        if (!task.call()) {
            throw new IllegalArgumentException(complaints.toString());
        }
        return reader.types.stream().sorted(comparing(ApiType::name)).toList();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(type -> packages.contains(elements.getPackageOf(type).toString()))
                .forEach(this::add);
        return false;
    }

    private void add(TypeElement type) {
        if (isForOthers(type)) {
            Declaration declaration = new Declaration(processingEnv, type);
            Stream<ApiMember> members =
                    members(type).map(member -> new ApiMember(declaration.of(member), since(member)));
            types.add(new ApiType(declaration.name(), declaration.text(), since(type), members.toList()));
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
        }
    }

    /** Returns the members of a type, with those that it has from a type which others cannot see. */
    private Stream<? extends Element> members(TypeElement type) {
        return processingEnv.getElementUtils().getAllMembers(type).stream()
                .filter(ApiReader::isForOthers)
                .filter(member ->
                        member.getEnclosingElement().equals(type) || !isForOthers(member.getEnclosingElement()))
                .filter(member -> member.getKind().isField()
                        || member.getKind() == ElementKind.CONSTRUCTOR
                        || member.getKind() == ElementKind.METHOD)
                .sorted(ORDER);
    }

    private static boolean isForOthers(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED);
    }

    private Optional<String> since(Element element) {
        DocCommentTree comment = DocTrees.instance(processingEnv).getDocCommentTree(element);
        return Stream.ofNullable(comment)
                .flatMap(javadoc -> javadoc.getBlockTags().stream())
                .filter(SinceTree.class::isInstance)
                .map(tag -> ((SinceTree) tag).getBody().get(0).toString())
                .findFirst();
    }
}
