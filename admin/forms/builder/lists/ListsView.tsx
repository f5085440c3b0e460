export const ListsView = () => null
export default ListsView
