package io.github.digitalskillmap.api;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Documented;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How a type and its members are declared, each in one line of Java without body and names of parameters. Of annotations it
 * has those that Javadoc shows. Left out are the packages of Java and JSpecify, and of our own what they all begin with.
 */
final class Declaration {

    /** The first group is a text, in which everything stays. */
    private static final Pattern LEFT_OUT = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|\\bjava(?:\\.\\p{Lower}\\w*)+\\."
            + "|\\borg\\.jspecify\\.annotations\\."
            + "|\\bio\\.github\\.digitalskillmap\\.");

    private final ProcessingEnvironment environment;
    private final TypeElement type;

    Declaration(ProcessingEnvironment environment, TypeElement type) {
        this.environment = environment;
        this.type = type;
    }

    String name() {
        return shortened(type.getQualifiedName().toString());
    }

    String text() {
        return shortened(marks(type)
                + kind()
                + " "
                + type.getQualifiedName()
                + parameters(type.getTypeParameters())
                + components()
                + listed(" extends ", superclass().stream())
                + listed(type.getKind().isInterface() ? " extends " : " implements ", type.getInterfaces().stream())
                + listed(" permits ", type.getPermittedSubclasses().stream()));
    }

    String of(Element member) {
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
            return member.getSimpleName().toString();
        }
        return shortened(
                member instanceof ExecutableElement behaviour
                        ? ofBehaviour(behaviour)
                        : ofField((VariableElement) member));
    }

    private String ofField(VariableElement field) {
        String value = Optional.ofNullable(field.getConstantValue())
                .map(constant -> " = " + environment.getElementUtils().getConstantExpression(constant))
                .orElse("");
        return marks(field) + field.asType() + " " + field.getSimpleName() + value;
    }

    private String ofBehaviour(ExecutableElement behaviour) {
        ExecutableType here = (ExecutableType) behaviour.asType();
        String named = behaviour.getKind() == ElementKind.CONSTRUCTOR
                ? type.getSimpleName().toString()
                : here.getReturnType() + " " + behaviour.getSimpleName();
        String taken =
                here.getParameterTypes().stream().map(TypeMirror::toString).collect(joining(", ", "(", ")"));
        String standard = Optional.ofNullable(behaviour.getDefaultValue())
                .map(value -> " default " + value)
                .orElse("");
        return marks(behaviour)
                + parameters(behaviour.getTypeParameters())
                        .replaceFirst("$", " ")
                        .stripLeading()
                + named
                + (behaviour.isVarArgs() ? taken.replaceFirst("\\[]\\)$", "...)") : taken)
                + listed(" throws ", here.getThrownTypes().stream())
                + standard;
    }

    /** Returns annotations and modifiers, each with a space behind it. */
    private String marks(Element element) {
        return Stream.concat(
                        element.getAnnotationMirrors().stream()
                                .filter(Declaration::isForReaders)
                                .map(AnnotationMirror::toString),
                        element.getModifiers().stream().map(Modifier::toString))
                .map(mark -> mark + " ")
                .collect(joining());
    }

    /** An annotation that Javadoc shows; those by which our values are generated promise nothing. */
    private static boolean isForReaders(AnnotationMirror annotation) {
        Element declared = annotation.getAnnotationType().asElement();
        return declared.getAnnotation(Documented.class) != null
                && !declared.toString().startsWith("org.immutables.");
    }

    private String kind() {
        return type.getKind() == ElementKind.ANNOTATION_TYPE
                ? "@interface"
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private String components() {
        return type.getKind() == ElementKind.RECORD
                ? type.getRecordComponents().stream()
                        .map(component -> component.asType() + " " + component.getSimpleName())
                        .collect(joining(", ", "(", ")"))
                : "";
    }

    private Optional<TypeMirror> superclass() {
        return Optional.of(type.getSuperclass())
                .filter(above -> type.getKind() == ElementKind.CLASS)
                .filter(above -> !above.toString().equals(Object.class.getName()));
    }

    private static String parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Declaration::parameter).collect(joining(", ", "<", ">"));
    }

    private static String parameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .map(TypeMirror::toString)
                .filter(bound -> !bound.equals(Object.class.getName()))
                .collect(joining(" & "));
        return parameter + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String listed(String word, Stream<? extends TypeMirror> types) {
        String list = types.filter(each -> each.getKind() != TypeKind.NONE)
                .map(TypeMirror::toString)
                .collect(joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    /** JDK 25 writes an annotation of a type behind its package, JDK 17 before it: as JDK 17 does, then without what is left out. */
    private static String shortened(String text) {
        String alike = text.replaceAll("((?:\\p{Lower}\\w*\\.)+)(@[\\w.]+ )", "$2$1");
        return LEFT_OUT.matcher(alike).replaceAll("$1");
    }
}
