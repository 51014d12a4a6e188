import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Links what javac leaves to be linked when it is first run and no AOT cache keeps: switches over
/// types, and how records are compared and hashed. Each costs half a millisecond at a start, and
/// the JVM compiles the makers of classes for them.
///
/// A call that makes its target when first run becomes a call of a private method made here, which
/// does the same.
class EarlyLinks implements CodeTransform {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final int HIDDEN =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassModel of;
    private final List<Consumer<ClassBuilder>> made = new ArrayList<>();

    private EarlyLinks(ClassModel of) {
        this.of = of;
    }

    /// A class file with such links made, the same where it has none; a loader knows the classes it
    /// speaks of.
    static byte[] in(byte[] classFile, ClassLoader loader) {
        ClassFile format =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        ClassModel model = format.parse(classFile);
        if (model.isModuleInfo()) {
            return classFile;
        }
        EarlyLinks links = new EarlyLinks(model);
        byte[] linked =
                format.transformClass(
                        model,
                        ClassTransform.transformingMethodBodies(links)
                                .andThen(ClassTransform.endHandler(links::add)));
        return links.made.isEmpty() ? classFile : linked;
    }

    @Override
    public void accept(CodeBuilder code, CodeElement part) {
        if (!(part instanceof InvokeDynamicInstruction call) || !isLinked(code, call)) {
            code.with(part);
        }
    }

    private void add(ClassBuilder builder) {
        made.forEach(method -> method.accept(builder));
    }

    private boolean isLinked(CodeBuilder code, InvokeDynamicInstruction call) {
        DirectMethodHandleDesc maker = call.bootstrapMethod();
        List<ConstantDesc> arguments = call.bootstrapArgs();
        return switch (maker.owner().displayName() + "." + maker.methodName()) {
            case "SwitchBootstraps.typeSwitch" -> {
                boolean classes = arguments.stream().allMatch(ClassDesc.class::isInstance);
                if (classes) {
                    List<ClassDesc> types = arguments.stream().map(ClassDesc.class::cast).toList();
                    link(code, call, body -> chosen(body, types));
                }
                yield classes;
            }
            case "ObjectMethods.bootstrap" -> {
                List<DirectMethodHandleDesc> parts =
                        arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
                ClassDesc record = call.typeSymbol().parameterType(0);
                boolean equals = call.name().equalsString("equals");
                boolean hash = call.name().equalsString("hashCode");
                if (equals) {
                    link(code, call, body -> compared(body, record, parts));
                } else if (hash) {
                    link(code, call, body -> hashed(body, record, parts));
                }
                yield equals || hash;
            }
            default -> false;
        };
    }

    private void link(CodeBuilder code, InvokeDynamicInstruction call, Consumer<CodeBuilder> body) {
        String name = "linked$" + made.size();
        MethodTypeDesc type = call.typeSymbol();
        made.add(builder -> builder.withMethodBody(name, type, HIDDEN, body::accept));
        code.invokestatic(
                of.thisClass().asSymbol(), name, type, of.flags().has(AccessFlag.INTERFACE));
    }

    /// The number of the first type, from one on, that an object is of; how many there are if it is
    /// of none, -1 if there is no object.
    private static void chosen(CodeBuilder body, List<ClassDesc> types) {
        Label some = body.newLabel();
        body.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int type = 0; type < types.size(); type++) {
            Label next = body.newLabel();
            body.iload(1).loadConstant(type).if_icmpgt(next);
            body.aload(0).instanceOf(types.get(type)).ifeq(next);
            body.loadConstant(type).ireturn().labelBinding(next);
        }
        body.loadConstant(types.size()).ireturn();
    }

    private static void hashed(
            CodeBuilder body, ClassDesc record, List<DirectMethodHandleDesc> parts) {
        body.iconst_0();
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = type(part);
            body.bipush(31).imul();
            body.aload(0).getfield(record, part.methodName(), type);
            if (type.isPrimitive()) {
                ClassDesc box = box(type);
                body.invokestatic(box, "hashCode", MethodTypeDesc.of(CD_int, type));
            } else {
                body.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
            }
            body.iadd();
        }
        body.ireturn();
    }

    private static void compared(
            CodeBuilder body, ClassDesc record, List<DirectMethodHandleDesc> parts) {
        Label other = body.newLabel();
        Label different = body.newLabel();
        body.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        body.aload(1).instanceOf(record).ifeq(different);
        body.aload(1).checkcast(record).astore(2);
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = type(part);
            body.aload(0).getfield(record, part.methodName(), type);
            body.aload(2).getfield(record, part.methodName(), type);
            if (type.isPrimitive()) {
                body.invokestatic(box(type), "compare", MethodTypeDesc.of(CD_int, type, type));
                body.ifne(different);
            } else {
                body.invokestatic(
                        OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
                body.ifeq(different);
            }
        }
        body.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
    }

    private static ClassDesc type(DirectMethodHandleDesc field) {
        return field.invocationType().returnType();
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ClassDesc.of("java.lang.Boolean");
            case BYTE -> ClassDesc.of("java.lang.Byte");
            case CHAR -> ClassDesc.of("java.lang.Character");
            case SHORT -> ClassDesc.of("java.lang.Short");
            case INT -> ClassDesc.of("java.lang.Integer");
            case LONG -> ClassDesc.of("java.lang.Long");
            case FLOAT -> ClassDesc.of("java.lang.Float");
            case DOUBLE -> ClassDesc.of("java.lang.Double");
            default -> throw new IllegalArgumentException(primitive.descriptorString());
        };
    }
}
