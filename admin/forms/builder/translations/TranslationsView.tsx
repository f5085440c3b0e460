export const TranslationsView = () => null
export default TranslationsView
