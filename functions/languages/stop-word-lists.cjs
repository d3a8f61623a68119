// CommonJS, because its `require` loads a package when it is called and not before: see the types.
exports.stopWordLists = () => require('stopwords-iso');
