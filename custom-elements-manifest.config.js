/** Keeps the public API only: the analyzer also lists private members, and `state: true` properties as attributes. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const hidden = (member) => /private|protected/.test(member.privacy ?? '') || /^[#_]/.test(member.name);
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations.filter((one) => one.members)) {
      const internal = new Set(declaration.members.filter(hidden).map((member) => member.name));
      declaration.attributes = declaration.attributes?.filter(
        ({ name, fieldName }) => !internal.has(fieldName) && !/^_/.test(fieldName ?? name),
      );
      // What dispatches events under a variable name is no event of its own.
      declaration.events = declaration.events?.filter(({ description }) => description);
      declaration.members = declaration.members.filter(
        (member) => !internal.has(member.name) && member.name !== 'formAssociated',
      );
    }
  },
});

/** Paths of the built modules: the package publishes no sources. */
const builtPaths = () => ({
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = built(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
});

export default {
  globs: ['src/elements/*/{pigment-*,define}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), builtPaths()],
};
